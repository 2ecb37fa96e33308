import { Controller, Get } from '@nestjs/common';
import { Public } from '../access/permission.decorator.js';
import { openApiDocument } from './document.js';

@Controller('api/openapi.json')
export class OpenApiController {
  readonly #document = openApiDocument();

  @Get()
  @Public()
  document(): object {
    return this.#document;
  }
}
